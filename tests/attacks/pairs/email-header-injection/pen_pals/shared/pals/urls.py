from django.urls import path

from .views import Own, Pals, Write

urlpatterns = [
    path("pals/", Pals.as_view()),
    path("pals/me/", Own.as_view()),
    path("pals/<slug:nickname>/letters/", Write.as_view()),
]
