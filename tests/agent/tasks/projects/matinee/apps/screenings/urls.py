from django.urls import path

from . import views

app_name = "screenings"

urlpatterns = [
    path("", views.home, name="home"),
    path("programme/", views.programme, name="programme"),
    path("screens/", views.screen_list, name="screen-list"),
]
