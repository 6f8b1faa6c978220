from django.urls import path

from . import views

urlpatterns = [
    path("", views.CampList.as_view(), name="camps"),
    path("<int:camp>/register/", views.Register.as_view(), name="register"),
    path("registrations/", views.MyRegistrations.as_view(), name="mine"),
    path("registrations/<int:pk>/", views.ChangeRegistration.as_view(), name="change"),
]
