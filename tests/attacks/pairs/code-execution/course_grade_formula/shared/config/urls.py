from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from grades import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/courses/", views.CourseList.as_view(), name="home"),
    path("api/courses/<int:pk>/", views.CourseDetail.as_view(), name="course"),
    path("api/courses/<int:pk>/marks/", views.MarkList.as_view(), name="marks"),
    path("api/courses/<int:pk>/finals/", views.Finals.as_view(), name="finals"),
]
