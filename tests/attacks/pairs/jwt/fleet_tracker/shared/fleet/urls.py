from django.urls import path

from . import views

urlpatterns = [
    path("api/sign-in/", views.SignIn.as_view()),
    path("api/vans/", views.VanList.as_view()),
    path("api/vans/<int:pk>/positions/", views.PositionList.as_view()),
]
