from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from events import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.EventList.as_view(), name="home"),
    path("events/<int:pk>/register/", views.Register.as_view(), name="register"),
    path("events/<int:pk>/visitors/", views.Visitors.as_view(), name="visitors"),
    path("events/<int:pk>/visitors.csv", views.Export.as_view(), name="export"),
]
