from django.urls import path

from .views import LoginView, LogoutView, SlotList

urlpatterns = [
    path("login/", LoginView.as_view()),
    path("logout/", LogoutView.as_view()),
    path("slots/", SlotList.as_view()),
]
