from django.contrib import admin
from django.urls import path

from skipass import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.front, name="front"),
    path("resort/", views.choose_resort, name="choose-resort"),
    path("login/", views.login, name="member-login"),
    path("logout/", views.logout, name="member-logout"),
    path("passes/", views.passes, name="passes"),
]
