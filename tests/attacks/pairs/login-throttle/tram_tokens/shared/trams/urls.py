from django.urls import path

from . import views

urlpatterns = [
    path("api/sign-in/", views.SignIn.as_view()),
    path("api/sign-out/", views.SignOut.as_view()),
    path("api/stops/", views.StopList.as_view()),
    path("api/reports/", views.ReportList.as_view()),
]
