from django.urls import path

from .views import Connect, Sessions, Vouchers

urlpatterns = [
    path("sessions/", Sessions.as_view()),
    path("vouchers/", Vouchers.as_view()),
    path("connect/", Connect.as_view()),
]
