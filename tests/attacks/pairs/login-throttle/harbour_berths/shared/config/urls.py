from django.urls import path

from harbour import views

urlpatterns = [
    path("api/login/", views.LogIn.as_view()),
    path("api/logout/", views.LogOut.as_view()),
    path("api/berths/", views.BerthList.as_view()),
    path("api/arrivals/", views.ArrivalList.as_view()),
]
