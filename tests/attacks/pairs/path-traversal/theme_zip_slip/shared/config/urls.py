from django.urls import path

from themes.views import InstallTheme

urlpatterns = [path("themes/install/", InstallTheme.as_view())]
