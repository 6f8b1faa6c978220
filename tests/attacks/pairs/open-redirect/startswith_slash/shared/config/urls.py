from django.urls import path

from links.views import SetLanguage

urlpatterns = [path("lang/", SetLanguage.as_view())]
