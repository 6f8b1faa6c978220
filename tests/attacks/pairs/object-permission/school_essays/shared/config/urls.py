from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from school import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/courses/", views.CourseList.as_view(), name="courses"),
    path("api/essays/", views.EssayList.as_view(), name="essays"),
    path("api/essays/<int:pk>/", views.EssayDetail.as_view(), name="essay"),
]
