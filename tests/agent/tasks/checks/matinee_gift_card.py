"""A model of gift cards, with the fields that were listed, and its migration."""

from checking import (
    fail,
    field,
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    start,
    there_and_back,
)

start()
from datetime import date  # noqa: E402

from django.contrib.auth import get_user_model  # noqa: E402
from django.core.exceptions import ValidationError  # noqa: E402
from matinee_making import OLD_TESTS, user  # noqa: E402

GiftCard = model("kiosk", "GiftCard")
from apps.core.models import TimeStampedModel  # noqa: E402

need(issubclass(GiftCard, TimeStampedModel), "it is no TimeStampedModel")


def name_of(kind, wanted, **attributes):
    found = field(GiftCard, kind, name=wanted, **attributes)
    return found.name


name_of("CharField", "code", max_length=16, unique=True)
name_of("DecimalField", "amount", max_digits=6, decimal_places=2, null=False)
name_of("DateField", "expires_on", null=True, blank=True)
name_of("BooleanField", "redeemed", default=False)
name_of("TextField", "message", blank=True)
name_of("ForeignKey", "bought_by", null=True, blank=True, to=get_user_model())


def refused(why, **values):
    try:
        GiftCard(**values).full_clean()
    except ValidationError:
        return
    fail(f"a card is taken {why}")


card = GiftCard(code="SPRING-1", amount="25.00")
try:
    card.full_clean()
except ValidationError as error:
    fail(f"a card of code and amount alone is refused: {error}")
card.save()
card.refresh_from_db()
need(card.redeemed is False, "a new card is redeemed")
need(card.expires_on is None and card.bought_by is None, "a new card has a date or a buyer")
need(card.created_at and card.updated_at, "it does not know when it was created")
refused("with a code that is there", code="SPRING-1", amount="5.00")
refused("with a code of 17 characters", code="x" * 17, amount="5.00")
refused("without an amount", code="OTHER")
refused("without a code", amount="5.00")
refused("with three decimals", code="OTHER", amount="5.001")
buyer = user("buyer")
other = GiftCard.objects.create(
    code="SPRING-2",
    amount="9999.99",
    bought_by=buyer,
    expires_on=date(2091, 1, 1),
    redeemed=True,
    message="Enjoy the film",
)
buyer.delete()
other = GiftCard.objects.filter(pk=other.pk).first()
need(other is not None, "the card went with its buyer")
need(other.bought_by is None, "the card has a buyer who is gone")
need(other.redeemed and other.message == "Enjoy the film", "not all was saved")
need(str(card) and not str(card).startswith("GiftCard object"), f"a card is called {card}")
no_missing_migrations()
there_and_back("kiosk")
old_tests(OLD_TESTS)
good()
