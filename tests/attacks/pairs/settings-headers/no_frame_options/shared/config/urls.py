from django.urls import path

from wallet.views import pay

urlpatterns = [path("pay/", pay)]
