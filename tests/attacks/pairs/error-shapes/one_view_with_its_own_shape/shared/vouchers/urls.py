from django.urls import path

from .views import MyVouchers, Redeem

urlpatterns = [
    path("vouchers/", MyVouchers.as_view()),
    path("vouchers/redeem/", Redeem.as_view()),
]
