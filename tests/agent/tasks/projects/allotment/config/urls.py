from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="plots:list"), name="home"),
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("plots/", include("plots.urls")),
    path("workdays/", include("workdays.urls.workdays")),
    path("tools/", include("workdays.urls.tools")),
]
