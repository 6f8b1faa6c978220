from django.urls import path

from monitoring.views import LimitedLoginView, home

urlpatterns = [path("", home), path("login/", LimitedLoginView.as_view(), name="login")]
