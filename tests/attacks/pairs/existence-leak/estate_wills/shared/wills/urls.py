from django.urls import path

from .views import DepositView, WillListView, WillView

urlpatterns = [
    path("wills/", WillListView.as_view(), name="wills"),
    path("wills/deposit/", DepositView.as_view(), name="deposit"),
    path("wills/of/<slug:testator>/", WillView.as_view(), name="will"),
]
