from django.urls import path

from account.views import balance

urlpatterns = [path("balance/", balance)]
