from django.urls import path

from . import views

urlpatterns = [
    path("api/telescopes/", views.TelescopeList.as_view()),
    path("api/nights/", views.NightList.as_view()),
    path("api/password/forgotten/", views.Forgotten.as_view()),
    path("api/password/new/", views.NewPassword.as_view()),
]
