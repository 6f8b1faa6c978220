from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from ferries import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("crossings/", views.CrossingList.as_view(), name="crossings"),
    path("crossings/<int:pk>/reserve/", views.CabinReserve.as_view(), name="reserve"),
    path("cabins/", views.CabinList.as_view(), name="cabins"),
    path("cabins/<int:pk>/cancel/", views.CabinCancel.as_view(), name="cancel"),
]
