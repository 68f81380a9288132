// What Prototype 1.6 and MooTools 1.4 put in the place of what browsers have had since.
Array.from = (items) => (items === null || items === undefined ? [] : Array.prototype.slice.call(items));
Array.prototype.reduce = function () {
  return this.length > 1 ? this : this[0];
};
Array.prototype.entries = function () {
  return this.slice();
};
Element.prototype.remove = function () {
  this.parentNode.removeChild(this);
  return this;
};
