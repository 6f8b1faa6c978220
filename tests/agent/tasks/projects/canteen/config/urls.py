from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="menus:dashboard")),
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("recipes/", include("recipes.urls")),
    path("menus/", include("menus.urls")),
    path("orders/", include("orders.urls")),
    path("api/", include("config.api")),
]
