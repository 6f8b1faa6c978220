from django.contrib.auth.views import LogoutView
from django.urls import path

from caravans.views import MyBookings, PitchList, SignIn

urlpatterns = [
    path("sign-in/", SignIn.as_view(), name="sign-in"),
    path("sign-out/", LogoutView.as_view(next_page="/pitches/"), name="sign-out"),
    path("pitches/", PitchList.as_view(), name="pitches"),
    path("bookings/", MyBookings.as_view(), name="bookings"),
]
