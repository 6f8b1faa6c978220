from django.urls import path

from observatory import views

app_name = "observatory"

urlpatterns = [
    path("telescopes/", views.TelescopeListView.as_view(), name="telescopes"),
    path("telescopes/<slug:slug>/", views.TelescopeView.as_view(), name="telescope"),
    path("targets/", views.TargetListView.as_view(), name="targets"),
    path("log/", views.ObservationListView.as_view(), name="log"),
    path("log/new/", views.ObservationCreateView.as_view(), name="observation-new"),
    path("log/<int:pk>/", views.ObservationView.as_view(), name="observation"),
    path("log/<int:pk>/remarks/", views.RemarkCreateView.as_view(), name="remark-new"),
    path("slots/", views.MySlotsView.as_view(), name="slots"),
]
