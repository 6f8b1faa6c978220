from django.urls import path

from library import views

urlpatterns = [
    path(f"{view.__name__}/", view)
    for view in (
        views.naive,
        views.mended,
        views.by_property_or_not,
        views.by_tag_or_not,
        views.rendered_twice,
        views.defeated,
        views.generic,
        views.deferred,
        views.through_select_related,
        views.tree,
        views.counted,
        views.raw,
        views.written,
        views.conditions,
        views.copied,
        views.unused,
        views.asynchronous,
    )
] + [path("classy/", views.Classy.as_view())]
