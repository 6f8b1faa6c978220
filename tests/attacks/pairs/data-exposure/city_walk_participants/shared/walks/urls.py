from django.urls import path

from . import views

urlpatterns = [
    path("", views.WalkList.as_view()),
    path("<int:walk_pk>/walkers/", views.RegistrationList.as_view()),
]
