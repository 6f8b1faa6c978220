from django.urls import path

from bank.views import rates

urlpatterns = [path("rates/", rates)]
