class NotEnough(Exception):
    pass


class CreditMixin:
    """For models with a number of credits."""

    def spend(self, amount):
        if self.credits < amount:
            raise NotEnough
        self.credits -= amount
        self.save(update_fields=["credits"])
