from django.urls import path

from . import views

app_name = "mews"
urlpatterns = [path("flights/", views.flight_log, name="flights")]
