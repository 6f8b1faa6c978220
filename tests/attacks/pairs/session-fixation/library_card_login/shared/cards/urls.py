from django.urls import path

from . import views

urlpatterns = [
    path("", views.titles, name="titles"),
    path("titles/<int:pk>/shelf/", views.put_on_shelf, name="put-on-shelf"),
    path("sign-in/", views.sign_in, name="sign-in"),
    path("sign-out/", views.sign_out, name="sign-out"),
    path("card/", views.card, name="card"),
]
