/* global jQuery */
// What theme scripts do on every page.
jQuery(($) => {
  $('a').addClass('theme-link');
  $('course-card').attr('data-theme', 'college').data('seen', true);
  $(document).on('click', 'button', (event) => $(event.target).addClass('pressed'));
});
