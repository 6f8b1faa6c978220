from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from school import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/groups/", views.GroupList.as_view(), name="home"),
    path("api/students/", views.StudentList.as_view(), name="students"),
    path("api/students/<int:pk>/", views.StudentDetail.as_view(), name="student"),
]
