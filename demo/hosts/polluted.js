// What libraries of the years around 2008 did to everybody's prototypes.
Array.prototype.x = 'x';
Array.prototype.remove = function (item) {
  return this.splice(this.indexOf(item), 1);
};
String.prototype.x = 'x';
Function.prototype.x = 'x';
Array.prototype.toJSON = function () {
  return `[${this.length}]`;
};
JSON.stringify = () => '"not yours"';
