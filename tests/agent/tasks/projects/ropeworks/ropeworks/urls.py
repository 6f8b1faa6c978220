from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="gear:item-list"), name="home"),
    path("admin/", admin.site.urls),
    path("login/", include("accounts.urls_auth")),
    path("account/", include("accounts.urls")),
    path("courses/", include("courses.urls")),
    path("partner/v1/", include("partner.urls")),
    path("", include("gear.urls")),
]
