from django.contrib import admin
from django.urls import path

from courses import account_api, views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/courses/", views.Courses.as_view()),
    path("api/password/forgotten/", account_api.PasswordForgotten.as_view()),
    path("api/password/new/", account_api.NewPassword.as_view()),
]
