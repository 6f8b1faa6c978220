from django.urls import path

from people.views import PersonSearch

urlpatterns = [path("people/", PersonSearch.as_view())]
