from django.urls import path

from .views import AskView, RedeemedView, RedeemView

urlpatterns = [
    path("ask/", AskView.as_view(), name="ask"),
    path("redeem/", RedeemView.as_view(), name="redeem"),
    path("redeemed/", RedeemedView.as_view(), name="redeemed"),
]
