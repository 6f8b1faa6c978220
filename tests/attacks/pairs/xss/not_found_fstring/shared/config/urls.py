from django.urls import path

from kb.views import SearchView

urlpatterns = [path("kb/", SearchView.as_view())]
