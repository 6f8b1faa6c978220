from .models import Bill


def bills_of(user):
    return Bill.objects.filter(berth__holder=user).select_related("berth")


def bill_for(user, number):
    if not user.is_active:
        return None
    return bills_of(user).filter(number=number).first()
