from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from huts import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("huts/", views.my_huts, name="huts"),
    path("huts/<int:pk>/cameras/", views.cameras, name="cameras"),
    path("cameras/<int:pk>/now.jpg", views.snapshot, name="snapshot"),
]
