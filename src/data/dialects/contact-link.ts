const email = /^[^\s@<>()",;:\\?&%/#]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
const phone = /^\+?[\d\s().-]+(?:(?:ext|x|extension)\.?\s*\d{1,6})?$/i;

/** An e-mail address that can stand after `mailto:`, or undefined. */
export function toEmail(text: string | undefined): string | undefined {
  const address = text?.trim().replace(/^mailto:/i, '') ?? '';
  return address.length <= 254 && email.test(address) ? address : undefined;
}

/** A telephone number as it was written, or undefined where the text is none (7 to 20 digits). */
export function toPhone(text: string | undefined): string | undefined {
  const number = text?.trim().replace(/^tel:/i, '') ?? '';
  if (number.length > 40 || !phone.test(number)) return undefined;
  const digits = number.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 20 ? number : undefined;
}
