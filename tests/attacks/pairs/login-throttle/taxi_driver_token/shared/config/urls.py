from django.contrib import admin
from django.urls import path

from taxi.views import Duty, MyTrips, SignIn

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/sign-in/", SignIn.as_view()),
    path("api/duty/", Duty.as_view()),
    path("api/trips/", MyTrips.as_view()),
]
