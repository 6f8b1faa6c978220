from django.contrib import admin
from django.urls import path

from tutors.views import ForgotPassword, MyProfile, ResetPassword

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/me/profile/", MyProfile.as_view(), name="profile"),
    path("api/password/forgot/", ForgotPassword.as_view(), name="forgot-password"),
    path("api/password/reset/", ResetPassword.as_view(), name="reset-password"),
]
