from django.urls import path

from rink import views

urlpatterns = [
    path("", views.sheet, name="sheet"),
    path("card/", views.show_card, name="show-card"),
    path("locker/", views.locker, name="locker"),
    path("leave/", views.leave, name="leave"),
]
