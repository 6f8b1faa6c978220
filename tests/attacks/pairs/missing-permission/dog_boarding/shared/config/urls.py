from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from kennel import views

urlpatterns = [
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("stays/", views.StayList.as_view(), name="stays"),
    path("stays/add/", views.StayCreate.as_view(), name="stay-add"),
    path("stays/<int:pk>/cancel/", views.StayCancel.as_view(), name="stay-cancel"),
    path("dogs/add/", views.DogCreate.as_view(), name="dog-add"),
    path("desk/arrivals/", views.Arrivals.as_view(), name="arrivals"),
    path("desk/occupancy/", views.Occupancy.as_view(), name="occupancy"),
]
