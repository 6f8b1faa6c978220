from django.contrib import admin
from django.urls import include, path

from identity.views import ForgottenPassword

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/forgotten/", ForgottenPassword.as_view()),
]
