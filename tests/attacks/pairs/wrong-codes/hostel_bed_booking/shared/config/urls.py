from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from hostel import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/beds/", views.BedList.as_view(), name="beds"),
    path("api/stays/", views.StayList.as_view(), name="stays"),
    path("api/stays/<int:pk>/", views.StayDetail.as_view(), name="stay"),
]
