from django.db.models import Count, Sum
from django.db.models.functions import Coalesce

from payouts.models import Payout
from rides.models import Ride


def payouts_for(user):
    payouts = Payout.objects.select_related("driver__user")
    return payouts if user.is_dispatcher else payouts.filter(driver__user=user)


def earnings_of(driver):
    rides = Ride.objects.filter(driver=driver, status=Ride.Status.FINISHED)
    paid = Payout.objects.filter(driver=driver, paid_on__isnull=False)
    return {
        **rides.aggregate(rides=Count("pk"), fares_cents=Coalesce(Sum("fare_cents"), 0)),
        **paid.aggregate(paid_cents=Coalesce(Sum("amount_cents"), 0)),
    }
