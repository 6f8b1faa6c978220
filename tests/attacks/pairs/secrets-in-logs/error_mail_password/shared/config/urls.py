from django.urls import path

from accounts.views import change_pin

urlpatterns = [path("pin/", change_pin)]
