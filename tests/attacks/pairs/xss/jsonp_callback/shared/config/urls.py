from django.urls import path

from weather.views import forecast

urlpatterns = [path("forecast/", forecast)]
