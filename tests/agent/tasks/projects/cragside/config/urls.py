from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="walls:route_list"), name="home"),
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("routes/", include("walls.urls")),
    path("courses/", include("courses.urls")),
    path("me/", include("people.urls")),
]
