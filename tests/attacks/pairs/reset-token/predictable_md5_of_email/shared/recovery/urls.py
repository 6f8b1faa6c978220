from django.urls import path

from .views import Forgot, Reset

urlpatterns = [
    path("password/forgot/", Forgot.as_view()),
    path("password/reset/", Reset.as_view()),
]
