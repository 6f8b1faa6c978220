from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path
from django.views.generic import TemplateView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sign-in/", LoginView.as_view(), name="sign_in"),
    path(
        "goodbye/",
        TemplateView.as_view(template_name="registration/goodbye.html"),
        name="goodbye",
    ),
    path("sign-out/", LogoutView.as_view(), name="sign_out"),
    path("api/", include("records.api.urls")),
    path("api/", include("loans.api.urls")),
    path("api/", include("scans.api.urls")),
    path("", include("records.urls")),
    path("", include("loans.urls")),
    path("", include("scans.urls")),
]
