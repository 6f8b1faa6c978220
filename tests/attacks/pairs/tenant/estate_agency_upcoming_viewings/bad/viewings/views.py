from django.shortcuts import get_object_or_404
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Home, Viewing

AT_MOST = 50


def as_home(home):
    return {"id": home.pk, "street": home.street, "asking_price": home.asking_price}


@api_view(["GET"])
def homes(request):
    found = Home.objects.of(request.agency).order_by("street", "pk")[:AT_MOST]
    return Response([as_home(each) for each in found])


@api_view(["GET"])
def home(request, pk):
    return Response(as_home(get_object_or_404(Home.objects.of(request.agency), pk=pk)))


@api_view(["GET"])
def upcoming(request):
    viewings = Viewing.objects.upcoming().select_related("home")[:AT_MOST]
    return Response(
        [
            {
                "home": viewing.home.street,
                "starts_at": viewing.starts_at,
                "buyer": viewing.buyer,
                "buyer_phone": viewing.buyer_phone,
            }
            for viewing in viewings
        ]
    )
